# verdict: wrong
# line: 20
# why: The inertia is taken of the weights themselves instead of their last change.
import numpy as np

np.random.seed(28)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
v = np.random.uniform(-1, 1, (3, 6))
w = np.random.uniform(-1, 1, (6, 1))
change_v = np.zeros_like(v)
change_w = np.zeros_like(w)
eta, mom = 0.3, 0.6

for t in range(200):
    hid = np.tanh(X @ v)
    out = 1 / (1 + np.exp(-(hid @ w)))
    d_out = (y - out) * out * (1 - out)
    d_hid = d_out @ w.T * (1 - hid ** 2)
    change_w = mom * w + eta * hid.T @ d_out
    change_v = mom * change_v + eta * X.T @ d_hid
    w = w + change_w
    v = v + change_v
    if t % 40 == 0:
        print(t, np.mean((y - out) ** 2))
