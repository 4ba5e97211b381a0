//! Images are read and made anew: upright, and with nothing in them but the picture. Where a photo was taken, with what and
//! when, stays with whoever took it.

use crate::domain::file::{Fault, Kind, MOST_PIXELS};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use std::io::Cursor;

/// High enough that nobody sees a difference.
const QUALITY: u8 = 88;
/// The most memory that reading one may take: [`MOST_PIXELS`] of four bytes, and as much again to turn them.
const MEMORY: u64 = MOST_PIXELS * 4;

/// The same picture anew: photos as JPEG, pictures with see-through parts as PNG.
pub(super) fn anew(kind: Kind, bytes: &[u8]) -> Result<(Kind, Vec<u8>), Fault> {
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::Webp => ImageFormat::WebP,
        _ => ImageFormat::Jpeg,
    };
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    // By what its head says, before a single pixel is read.
    let (wide, high) = decoder.dimensions();
    if u64::from(wide) * u64::from(high) > MOST_PIXELS {
        return Err(Fault::TooManyPixels);
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    decoder.set_limits(limits).map_err(fault)?;
    let orientation = decoder.orientation().map_err(fault)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    picture.apply_orientation(orientation);
    if kind == Kind::Png || picture.color().has_alpha() { png(&picture) } else { jpeg(&picture) }
}

fn jpeg(picture: &DynamicImage) -> Result<(Kind, Vec<u8>), Fault> {
    let mut bytes = Vec::new();
    picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).map_err(fault)?;
    Ok((Kind::Jpeg, bytes))
}

fn png(picture: &DynamicImage) -> Result<(Kind, Vec<u8>), Fault> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut bytes)).map_err(fault)?;
    Ok((Kind::Png, bytes))
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err gives")]
fn fault(error: ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => Fault::TooManyPixels,
        _ => Fault::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> DynamicImage {
        let mut picture = image::RgbImage::new(4, 2);
        picture.put_pixel(0, 0, image::Rgb([255, 0, 0]));
        picture.into()
    }

    #[test]
    fn half_a_picture_is_damaged() {
        let (_, whole) = png(&picture()).unwrap();
        assert_eq!(anew(Kind::Png, &whole[..whole.len() / 2]), Err(Fault::Damaged));
    }

    #[test]
    fn a_picture_keeps_its_size_and_its_colours() {
        let (_, bytes) = png(&picture()).unwrap();
        let (kind, again) = anew(Kind::Png, &bytes).unwrap();
        let read = image::load_from_memory(&again).unwrap();
        assert_eq!((kind, read.width(), read.height()), (Kind::Png, 4, 2));
        assert_eq!(read.to_rgb8().get_pixel(0, 0).0, [255, 0, 0]);
    }
}
