# verdict: wrong
# line: 20
# why: softmax is normalised over the samples instead of the classes
import numpy as np

np.random.seed(13)
N, K, H = 30, 3, 20
X = np.vstack([np.random.randn(N, 2) * 0.6 + c for c in ([0, 1.5], [1.5, -1], [-1.5, -1])])
y = np.repeat(np.arange(K), N)

W1 = 0.2 * np.random.randn(2, H)
b1 = np.zeros(H)
W2 = 0.2 * np.random.randn(H, K)
b2 = np.zeros(K)
lr, reg = 0.1, 1e-3


def scores_to_probs(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum(axis=0)


for i in range(301):
    hidden = np.tanh(X @ W1 + b1)
    probs = scores_to_probs(hidden @ W2 + b2)
    loss = -np.log(probs[np.arange(len(X)), y]).mean() + 0.5 * reg * (np.sum(W1 ** 2) + np.sum(W2 ** 2))
    if i % 100 == 0:
        print("iter", i, "loss", loss)

    dscores = probs.copy()
    dscores[np.arange(len(X)), y] -= 1
    dscores /= len(X)
    dW2 = hidden.T @ dscores + reg * W2
    db2 = dscores.sum(0)
    dhidden = dscores @ W2.T * (1 - hidden ** 2)
    dW1 = X.T @ dhidden + reg * W1
    db1 = dhidden.sum(0)

    for p, g in zip([W1, b1, W2, b2], [dW1, db1, dW2, db2]):
        p -= lr * g
