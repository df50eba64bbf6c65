# verdict: right
import numpy as np

np.random.seed(1)
N, D, K = 60, 2, 3
X = np.zeros((N * K, D))
y = np.zeros(N * K, dtype='int')
for c in range(K):
    r = np.linspace(0.0, 1, N)
    th = np.linspace(c * 4, (c + 1) * 4, N) + np.random.randn(N) * 0.2
    X[c*N:(c+1)*N] = np.c_[r * np.sin(th), r * np.cos(th)]
    y[c*N:(c+1)*N] = c

h = 50
W = 0.1 * np.random.randn(D, h)
b = np.zeros((1, h))
W2 = 0.1 * np.random.randn(h, K)
b2 = np.zeros((1, K))
step_size = 1.0
reg = 1e-3
num_examples = X.shape[0]

for i in range(1200):
    hidden_layer = np.maximum(0, X @ W + b)
    scores = hidden_layer @ W2 + b2
    scores -= scores.max(axis=1, keepdims=True)
    exp_scores = np.exp(scores)
    probs = exp_scores / exp_scores.sum(axis=1, keepdims=True)

    data_loss = -np.log(probs[range(num_examples), y]).sum() / num_examples
    reg_loss = 0.5 * reg * np.sum(W * W) + 0.5 * reg * np.sum(W2 * W2)
    if i % 300 == 0:
        print("iteration %d: loss %f" % (i, data_loss + reg_loss))

    dscores = probs
    dscores[range(num_examples), y] -= 1
    dscores /= num_examples
    dW2 = hidden_layer.T @ dscores
    db2 = dscores.sum(axis=0, keepdims=True)
    dhidden = dscores @ W2.T
    dhidden[hidden_layer <= 0] = 0
    dW = X.T @ dhidden
    db = dhidden.sum(axis=0, keepdims=True)
    dW2 += reg * W2
    dW += reg * W

    W += -step_size * dW
    b += -step_size * db
    W2 += -step_size * dW2
    b2 += -step_size * db2

pred = np.argmax(np.maximum(0, X @ W + b) @ W2 + b2, axis=1)
print("training accuracy: %.2f" % np.mean(pred == y))
