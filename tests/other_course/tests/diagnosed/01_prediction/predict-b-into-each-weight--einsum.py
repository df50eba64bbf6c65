# mistake: predict-b-into-each-weight
# question: 01_prediction/predict
# style: einsum

import numpy as np


def predict(x, w, b):
    shifted = w + b
    return np.einsum("nf,f->n", x, shifted)
