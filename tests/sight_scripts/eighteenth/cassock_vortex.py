# verdict: right
import numpy as np

np.random.seed(36)
K = 3
y = np.random.randint(0, K, 75)
X = np.random.randn(75, 2) * 0.6 + np.array([[0, 1.5], [-1.5, -1], [1.5, -1]])[y]
model = {
    'W1': np.random.randn(2, 20) * 0.5, 'b1': np.zeros(20),
    'W2': np.random.randn(20, K) * 0.2, 'b2': np.zeros(K),
}

def svm_loss(scores, y):
    n = scores.shape[0]
    margins = np.maximum(0, scores - scores[np.arange(n), y][:, None] + 1.0)
    margins[np.arange(n), y] = 0
    loss = margins.sum() / n
    dscores = (margins > 0).astype(float)
    dscores[np.arange(n), y] -= dscores.sum(axis=1)
    return loss, dscores / n

for it in range(400):
    hidden = np.maximum(0, X @ model['W1'] + model['b1'])
    scores = hidden @ model['W2'] + model['b2']
    loss, dscores = svm_loss(scores, y)
    grads = {}
    grads['W2'] = hidden.T @ dscores
    grads['b2'] = dscores.sum(axis=0)
    dhidden = dscores @ model['W2'].T
    dhidden[hidden == 0] = 0
    grads['W1'] = X.T @ dhidden
    grads['b1'] = dhidden.sum(axis=0)
    for p in grads:
        model[p] -= 0.05 * grads[p]
    if it % 80 == 0:
        print(it, loss, (scores.argmax(1) == y).mean())
