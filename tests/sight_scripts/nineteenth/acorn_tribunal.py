# verdict: wrong
# line: 27
# why: indexing subtracts 1 from whole columns
import numpy as np

np.random.seed(231)
N, D, H, C = 60, 4, 10, 3
y = np.random.randint(C, size=N)
X = np.random.randn(N, D) + 1.5 * np.eye(C, D)[y]

W1 = 0.1 * np.random.randn(D, H)
b1 = np.zeros(H)
W2 = 0.1 * np.random.randn(H, C)
b2 = np.zeros(C)
lr = 0.002

for it in range(300):
    # forward pass
    h = np.maximum(0, X.dot(W1) + b1)
    scores = h.dot(W2) + b2
    scores -= scores.max(axis=1, keepdims=True)
    probs = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(N), y]).mean()

    # backward pass
    dscores = probs.copy()
    dscores[:, y] -= 1
    dscores /= N
    dW2 = h.T.dot(dscores)
    db2 = dscores.sum(axis=0)
    dh = dscores.dot(W2.T)
    dh[h <= 0] = 0
    dW1 = X.T.dot(dh)
    db1 = dh.sum(axis=0)

    for param, grad in [(W1, dW1), (b1, db1), (W2, dW2), (b2, db2)]:
        param -= lr * grad
    if it % 50 == 0:
        print("iter", it, "loss", loss)
