# verdict: right
import numpy as np

n = 90
rnd = np.random.RandomState(64)
cls = rnd.randint(0, 3, n)
X = np.c_[rnd.randn(n, 2) + np.array([[0, 2], [2, -1], [-2, -1]])[cls], np.ones(n)]
Y = (cls[:, None] == np.arange(3)).astype(float)

U1 = rnd.randn(3, 8) * 0.5
U2 = rnd.randn(8, 3) * 0.5
h1 = np.zeros(U1.shape)
h2 = np.zeros(U2.shape)

for k in range(400):
    hid = np.tanh(X @ U1)
    logits = hid @ U2
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    prob = e / e.sum(axis=1, keepdims=True)
    if k % 80 == 0:
        print("iter", k, "cross entropy", -np.sum(Y * np.log(prob)) / n)

    d2 = (prob - Y) / n
    d1 = d2 @ U2.T * (1 - hid * hid)
    grad2 = hid.T @ d2
    grad1 = X.T @ d1

    h2 += grad2 ** 2
    h1 += grad1 ** 2
    U2 -= 0.1 * grad2 / (np.sqrt(h2) + 1e-7)
    U1 -= 0.1 * grad1 / (np.sqrt(h1) + 1e-7)

print("accuracy", np.mean(prob.argmax(1) == cls))
