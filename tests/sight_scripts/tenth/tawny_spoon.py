# verdict: right
import numpy as np

rng = np.random.default_rng(71)
points = rng.normal(size=(2, 75))
angle = np.arctan2(points[1], points[0])
kind = np.digitize(angle, [-1, 1])
B_all = (kind == np.arange(3)[:, None]).astype(float)
train, valid = slice(0, 50), slice(50, 75)
A, B = points[:, train], B_all[:, train]

W1, b1 = rng.normal(size=(8, 2)), np.zeros((8, 1))
W2, b2 = rng.normal(size=(3, 8)) * 0.4, np.zeros((3, 1))
buf = {}

def softmax(z):
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)

def validation_error():
    z = W2 @ np.tanh(W1 @ points[:, valid] + b1) + b2
    return np.mean(z.argmax(axis=0) != kind[valid])

best, wait, keep = 1.0, 0, None
for epoch in range(600):
    H = np.tanh(W1 @ A + b1)
    P = softmax(W2 @ H + b2)
    dZ = (P - B) / A.shape[1]
    dH = W2.T @ dZ * (1 - H ** 2)
    grads = {"W2": dZ @ H.T + 0.02 * W2, "b2": dZ.sum(axis=1, keepdims=True),
             "W1": dH @ A.T + 0.02 * W1, "b1": dH.sum(axis=1, keepdims=True)}
    for name, g in grads.items():
        buf[name] = 0.9 * buf[name] + g if name in buf else g
    W2 = W2 - 0.1 * buf["W2"]
    b2 = b2 - 0.1 * buf["b2"]
    W1 = W1 - 0.1 * buf["W1"]
    b1 = b1 - 0.1 * buf["b1"]
    err = validation_error()
    if err < best:
        best, wait, keep = err, 0, (W1, b1, W2, b2)
    else:
        wait += 1
        if wait > 150:
            break
print("stopped after", epoch, "with validation error", best)
