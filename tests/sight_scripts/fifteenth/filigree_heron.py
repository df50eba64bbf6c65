# verdict: wrong
# line: 22
# also: 25, 31, 32, 33, 34, 36
# why: accumulated gradients aren't set back to zero between batches
import numpy as np

np.random.seed(49)
X = np.random.uniform(-1, 1, (96, 2))
Y = (X[:, 0] + X[:, 1] ** 2 > 0.2).astype(float)

W1 = np.random.randn(2, 6)
b1 = np.zeros(6)
W2 = np.random.randn(6)
b2 = np.zeros(1)
batch = 12
lr = 0.02

def forward(x):
    h = np.tanh(x @ W1 + b1)
    return h, 1 / (1 + np.exp(-(h @ W2 + b2[0])))

acc = [np.zeros_like(p) for p in (W1, b1, W2, b2)]
for epoch in range(30):
    order = np.random.permutation(len(X))
    for lo in range(0, len(X), batch):
        for i in order[lo:lo + batch]:
            x, t = X[i], Y[i]
            h, p = forward(x)
            do = p - t
            dh = do * W2 * (1 - h ** 2)
            acc[0] += np.outer(x, dh)
            acc[1] += dh
            acc[2] += do * h
            acc[3] += do
        for p, g in zip((W1, b1, W2, b2), acc):
            p -= lr * g / batch
    if epoch % 5 == 0:
        probs = np.clip(forward(X)[1], 1e-9, 1 - 1e-9)
        print(epoch, -np.mean(Y * np.log(probs) + (1 - Y) * np.log(1 - probs)))
