//! Images are read and made anew: upright, and with nothing in them but the picture. Where a photo was taken, with what and
//! when, stays with whoever took it.

use crate::domain::file::{Fault, Kind, LARGEST, MOST_KEPT, MOST_PIXELS};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use std::io::Cursor;

/// High enough that nobody sees a difference.
const QUALITY: u8 = 88;
/// The most memory that reading one may take: [`MOST_PIXELS`] of four bytes, and what else may stand in the file. Turning it
/// takes as much again.
const MEMORY: u64 = MOST_PIXELS * 4 + LARGEST as u64;

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
    // The picture itself counts only when it is said: a pixel may take eight bytes.
    limits.reserve(decoder.total_bytes()).map_err(fault)?;
    decoder.set_limits(limits).map_err(fault)?;
    let orientation = decoder.orientation().map_err(fault)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    picture.apply_orientation(orientation);
    let made = if kind == Kind::Png || picture.color().has_alpha() { png(&picture) } else { jpeg(&picture) }?;
    // Something small may come out large: it was packed better than we do.
    if made.1.len() > MOST_KEPT { Err(Fault::TooManyPixels) } else { Ok(made) }
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
    fn a_picture_that_takes_too_much_memory_is_not_read() {
        // As many pixels as may be, of eight bytes each, says its head; a head ends with a checksum (PNG, 5.3 and 5.5).
        let deep = image::ImageBuffer::<image::Rgba<u16>, _>::new(4, 2);
        let (_, mut bytes) = png(&deep.into()).unwrap();
        bytes[16..24].copy_from_slice(&[8_000_u32.to_be_bytes(), 8_000_u32.to_be_bytes()].concat());
        let checksum = crc(&bytes[12..29]).to_be_bytes();
        bytes[29..33].copy_from_slice(&checksum);
        assert_eq!(anew(Kind::Png, &bytes), Err(Fault::TooManyPixels));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let bit = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bit))
    }

    #[test]
    fn a_picture_that_comes_out_too_large_is_refused_in_time() {
        // Noise is what no format packs.
        let mut state = 1_u32;
        let noise = image::RgbaImage::from_fn(2_400, 2_400, |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgba(state.to_be_bytes())
        });
        let (_, bytes) = png(&noise.into()).unwrap();
        assert!(bytes.len() > MOST_KEPT);
        assert_eq!(anew(Kind::Png, &bytes), Err(Fault::TooManyPixels));
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
