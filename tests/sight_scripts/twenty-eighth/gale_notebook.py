# verdict: wrong
# line: 36
# also: 37
import numpy as np
np.random.seed(6)

def f(x): return np.maximum(0, x)

X = np.random.randn(64, 5)
true = np.random.randn(5, 3)
label = np.argmax(X @ true + 0.3 * np.random.randn(64, 3), axis=1)

W1 = 0.3 * np.random.randn(5, 12); b1 = np.zeros((1, 12))
W2 = 0.3 * np.random.randn(12, 3); b2 = np.zeros((1, 3))
reg = 1e-2
step_size = 0.2

for i in range(500):
    hidden = f(X @ W1 + b1)
    scores = hidden @ W2 + b2
    exps = np.exp(scores - scores.max(1, keepdims=True))
    probs = exps / exps.sum(1, keepdims=True)
    data_loss = -np.log(probs[range(64), label]).mean()
    loss = data_loss + 0.5 * reg * np.sum(W1 * W1) + 0.5 * reg * np.sum(W2 * W2)
    if i % 100 == 0:
        print("iteration %d: loss %f" % (i, loss))
    dscores = probs.copy()
    dscores[range(64), label] -= 1
    dscores /= 64
    dW2 = hidden.T @ dscores
    db2 = dscores.sum(0, keepdims=True)
    dhidden = dscores @ W2.T
    dhidden[hidden <= 0] = 0
    dW1 = X.T @ dhidden
    db1 = dhidden.sum(0, keepdims=True)
    dW2 -= reg * W2
    dW1 -= reg * W1
    W1 -= step_size * dW1
    b1 -= step_size * db1
    W2 -= step_size * dW2
    b2 -= step_size * db2
print('training accuracy:', np.mean(np.argmax(scores, axis=1) == label), (W1 ** 2).sum())
