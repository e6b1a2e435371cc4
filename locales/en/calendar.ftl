# Texts of the area "calendar".
