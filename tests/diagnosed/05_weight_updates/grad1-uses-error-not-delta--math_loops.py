# mistake: grad1-uses-error-not-delta
# question: 05_weight_updates/training_step
# style: pure python lists
import math
import numpy as np


def act(z):
    return 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))


def weight_derivative(layer_in, delta):
    return np.array([[np.sum(a * d) for d in delta.T] for a in layer_in.T])


def update(synapse, derivative, alpha):
    return synapse - derivative * alpha


def training_step(X, y, synapse_0, synapse_1, alpha):
    w, v = synapse_0.tolist(), synapse_1.tolist()
    I, H, O = len(w), len(v), len(v[0])
    dw = [[0.0] * H for _ in range(I)]
    dv = [[0.0] * O for _ in range(H)]
    for x, t in zip(X.tolist(), y.tolist()):
        hid = [act(sum(x[i] * w[i][h] for i in range(I))) for h in range(H)]
        out = [act(sum(hid[h] * v[h][o] for h in range(H))) for o in range(O)]
        err = [out[o] - t[o] for o in range(O)]
        delta = [err[o] * out[o] * (1 - out[o]) for o in range(O)]
        for h in range(H):
            back = sum(delta[o] * v[h][o] for o in range(O)) * hid[h] * (1 - hid[h])
            for i in range(I):
                dw[i][h] += back * x[i]
            for o in range(O):
                dv[h][o] += err[o] * hid[h]
    new0 = [[w[i][h] - alpha * dw[i][h] for h in range(H)] for i in range(I)]
    new1 = [[v[h][o] - alpha * dv[h][o] for o in range(O)] for h in range(H)]
    return np.array(new0), np.array(new1)
