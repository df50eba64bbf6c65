# verdict: right
# wrong: -
# line: -
# mistake: -
# style: careful student who checks the gradient numerically before training
import numpy as np
rng = np.random.default_rng(99)
X = rng.normal(size=(20, 3))
Y = np.sign(X[:, [0]] * X[:, [1]])

def unpack(v):
    return v[:15].reshape(3, 5), v[15:20], v[20:25].reshape(5, 1), v[25:]

def loss_grad(v):
    W1, b1, W2, b2 = unpack(v)
    h = np.tanh(X @ W1 + b1)
    o = np.tanh(h @ W2 + b2)
    e = o - Y
    d2 = e * (1 - o * o) / len(X)
    d1 = d2 @ W2.T * (1 - h * h)
    return 0.5 * np.mean(e ** 2), np.hstack([(X.T @ d1).ravel(), d1.sum(0), (h.T @ d2).ravel(), d2.sum(0)])

v = rng.normal(size=26)
g = loss_grad(v)[1]
num = np.zeros_like(v)
for i in range(26):
    a, b = v.copy(), v.copy()
    a[i] += 1e-5
    b[i] -= 1e-5
    num[i] = (loss_grad(a)[0] - loss_grad(b)[0]) / 2e-5
print("largest difference of the gradients:", np.abs(num - g).max())
assert np.allclose(num, g, atol=1e-8)

for it in range(2001):
    L, g = loss_grad(v)
    v -= 0.3 * g
    if it % 400 == 0:
        print(it, L)
