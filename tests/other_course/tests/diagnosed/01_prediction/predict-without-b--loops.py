# mistake: predict-without-b
# question: 01_prediction/predict
# style: sums in a comprehension

import numpy as np


def predict(x, w, b):
    return np.array([sum(feature * weight for feature, weight in zip(row, w, strict=True)) for row in x])
