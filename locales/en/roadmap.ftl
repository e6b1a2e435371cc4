# Texts of the area "roadmap".
