-- When the mail server refused the mail with a link: of an invitation it stands on the person's page, to be sent again.
ALTER TABLE staff_link ADD COLUMN refused_at timestamptz;
