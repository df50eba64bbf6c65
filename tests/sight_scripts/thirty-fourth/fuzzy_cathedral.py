# verdict: wrong
# line: 13
# softmax classifier with a hidden layer
import numpy as np
np.random.seed(38)
N, D, H, K = 30, 4, 8, 3
X = np.random.randn(N, D)
lab = np.argmax(X[:, :3], axis=1)
Y = np.zeros((N, K)); Y[np.arange(N), lab] = 1

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)

W1 = np.random.randn(D, H) * 0.5
W2 = np.random.randn(H, K) * 0.5
for t in range(800):
    hidden = np.tanh(X @ W1)
    P = softmax(hidden @ W2)
    dscore = (P - Y) / N
    dhid = dscore @ W2.T * (1 - hidden ** 2)
    W2 -= 0.3 * hidden.T @ dscore
    W1 -= 0.3 * X.T @ dhid
    if t % 200 == 0:
        print(t, (P.argmax(1) == lab).mean())
