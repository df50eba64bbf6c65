# verdict: wrong
# line: 26
import numpy as np

np.random.seed(12)
# three blobs
N, K = 30, 3
centers = np.array([[0, 1.5], [-1.3, -0.8], [1.3, -0.8]])
X = np.concatenate([c + 0.5 * np.random.randn(N, 2) for c in centers])
y = np.repeat(np.arange(K), N)

model = {'W1': 0.1 * np.random.randn(2, 20), 'b1': np.zeros(20),
         'W2': 0.1 * np.random.randn(20, K), 'b2': np.zeros(K)}

def scores_of(model, X):
    h = np.maximum(0, X @ model['W1'] + model['b1'])
    return h, h @ model['W2'] + model['b2']

def loss_and_grads(model, X, y):
    h, scores = scores_of(model, X)
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    probs = np.exp(shifted)
    probs /= probs.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(probs[np.arange(len(y)), y] + 1e-12))
    dscores = probs.copy()
    dscores[:, y] -= 1
    dscores /= len(y)
    dh = dscores @ model['W2'].T
    dh[h == 0] = 0
    grads = {'W2': h.T @ dscores, 'b2': dscores.sum(axis=0), 'W1': X.T @ dh, 'b1': dh.sum(axis=0)}
    return loss, grads

for t in range(400):
    loss, grads = loss_and_grads(model, X, y)
    for name in model:
        model[name] -= 0.1 * grads[name]
    if t % 80 == 0:
        print('iter %d loss %f' % (t, loss))
print('acc', np.mean(scores_of(model, X)[1].argmax(axis=1) == y))
