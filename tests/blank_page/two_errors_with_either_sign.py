# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: one output's error is output minus target, the other's the negative of target minus output
import numpy as np

rng = np.random.default_rng(40)
X = rng.normal(size=(30, 3))
size, kind = X[:, :1] * X[:, 1:2], (X[:, :1] > X[:, 2:]).astype(float)
trunk = rng.normal(size=(3, 8))
one, two = rng.normal(size=(8, 1)) * 0.3, rng.normal(size=(8, 1)) * 0.3
for i in range(600):
    h = np.tanh(X @ trunk)
    a, b = h @ one, 1 / (1 + np.exp(-(h @ two)))
    da = 2 * (a - size) / 30
    db = -(kind - b) / 30
    dh = (da @ one.T + db @ two.T) * (1 - h * h)
    one -= 0.1 * h.T @ da
    two -= 0.1 * h.T @ db
    trunk -= 0.1 * X.T @ dh
