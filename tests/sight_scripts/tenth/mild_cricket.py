# verdict: right
import numpy as np

# with weight decay
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [1]], dtype=float)
np.random.seed(29)
q = {"in": np.random.randn(3, 4), "out": np.random.randn(4, 1)}
rate, decay = 0.5, 0.01

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for lap in range(3000):
    hid = sigmoid(X @ q["in"])
    out = sigmoid(hid @ q["out"])
    d_out = (Y - out) * out * (1 - out)
    d_hid = d_out @ q["out"].T * hid * (1 - hid)
    q["out"] *= 1 - rate * decay
    q["in"] *= 1 - rate * decay
    q["out"] += rate * hid.T @ d_out
    q["in"] += rate * X.T @ d_hid
print(out.ravel(), "largest weight", max(np.abs(w).max() for w in q.values()))
