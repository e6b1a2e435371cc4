# Texts of the area "errors".
