# verdict: right
import numpy as np

# hinge loss with labels -1 and 1, relu hidden layer
rnd = np.random.RandomState(12)
pts = rnd.uniform(-1, 1, (30, 2))
y = np.where(pts[:, :1] * pts[:, 1:] > 0, 1.0, -1.0)
Xb = np.concatenate([pts, np.ones((30, 1))], axis=1)
K = rnd.randn(3, 16)
L = rnd.randn(16, 1) * 0.3
rate = 0.1
for n in range(600):
    act = Xb @ K
    hid = np.maximum(act, 0)
    score = hid @ L
    inside = (y * score < 1).astype(float)
    d = -y * inside / len(y)
    dh = (d @ L.T) * (act > 0)
    L -= rate * hid.T @ d
    K -= rate * Xb.T @ dh
    if n % 200 == 0:
        print(n, "accuracy", np.mean(np.sign(score) == y))
