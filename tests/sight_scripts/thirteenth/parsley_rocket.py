# verdict: wrong
# line: 23
# why: fancy index subtracts 1 from every class column of every row
import numpy as np

np.random.seed(11)
n_per, K = 10, 3
X = np.concatenate([np.random.randn(n_per, 2) * .5 + c for c in ((0, 1.5), (1.5, -1), (-1.5, -1))])
y = np.arange(K).repeat(n_per)
W = 0.1 * np.random.randn(2, 12); b = np.zeros((1, 12))
W2 = 0.1 * np.random.randn(12, K); b2 = np.zeros((1, K))
step_size = 0.05
N = X.shape[0]
for i in range(300):
    hidden_layer = np.maximum(0, np.dot(X, W) + b)
    scores = np.dot(hidden_layer, W2) + b2
    exp_scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)
    loss = np.mean(-np.log(probs[range(N), y] + 1e-300))
    if i % 60 == 0:
        print("iteration %d: loss %f" % (i, loss))
    dscores = probs.copy()
    dscores[:, y] -= 1
    dscores /= N
    dW2 = np.dot(hidden_layer.T, dscores)
    db2 = np.sum(dscores, axis=0, keepdims=True)
    dhidden = np.dot(dscores, W2.T)
    dhidden[hidden_layer <= 0] = 0
    dW = np.dot(X.T, dhidden)
    db = np.sum(dhidden, axis=0, keepdims=True)
    W += -step_size * dW
    b += -step_size * db
    W2 += -step_size * dW2
    b2 += -step_size * db2
