# verdict: wrong
# wrong: the output delta
# line: 23
# mistake: the 1 is subtracted in all rows of the labels' columns rather than once per sample
# style: cs231n learner
import numpy as np
np.random.seed(8)
N, K = 50, 3
X = np.vstack([np.random.randn(N, 2)*.4 + [np.cos(2*np.pi*k/K), np.sin(2*np.pi*k/K)] for k in range(K)])
y = np.repeat(range(K), N)
W = 0.1*np.random.randn(2, 20); b = np.zeros(20)
W2 = 0.1*np.random.randn(20, K); b2 = np.zeros(K)
num = len(X)
for i in range(400):
    hidden = np.maximum(0, X @ W + b)
    scores = hidden @ W2 + b2
    ex = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = ex/np.sum(ex, axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(num), y] + 1e-12).mean()
    if i % 100 == 0:
        print("iteration %d: loss %f" % (i, loss))
    dscores = probs
    dscores[:, y] -= 1
    dscores /= num
    dW2 = hidden.T @ dscores
    db2 = dscores.sum(axis=0)
    dhidden = dscores @ W2.T
    dhidden[hidden <= 0] = 0
    W2 -= dW2
    b2 -= db2
    W -= X.T @ dhidden
    b -= dhidden.sum(axis=0)
