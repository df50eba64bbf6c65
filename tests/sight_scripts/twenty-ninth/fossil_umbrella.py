# verdict: wrong
# line: 24
import numpy as np

rng = np.random.default_rng(20)
k = 3
mat = np.vstack([rng.normal(c, 0.5, (15, 2)) for c in ([0, 0], [2, 0], [1, 2])])
onehot = np.kron(np.eye(k), np.ones((15, 1)))
num = mat.shape[0]
hid_w = rng.normal(0, 0.6, (2, 9))
hid_b = np.zeros((1, 9))
out_w = rng.normal(0, 0.6, (9, k))
out_b = np.zeros((1, k))


def relu(a):
    return np.maximum(a, 0)


for epoch in range(150):
    hid = relu(mat @ hid_w + hid_b)
    sc = hid @ out_w + out_b
    ex = np.exp(sc - sc.max(axis=0))
    soft = ex / ex.sum(axis=0)
    back = (soft - onehot) / num
    back_h = back @ out_w.T
    back_h[hid <= 0] = 0
    out_w -= 0.2 * hid.T @ back
    out_b -= 0.2 * back.sum(axis=0, keepdims=True)
    hid_w -= 0.2 * mat.T @ back_h
    hid_b -= 0.2 * back_h.sum(axis=0, keepdims=True)
    if epoch % 30 == 0:
        print("epoch", epoch, "acc", np.mean(soft.argmax(1) == onehot.argmax(1)))
