# verdict: wrong
# line: 29
# also: 27
import numpy as np

np.random.seed(11)
eps = 0.01
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
T = np.array([[0.], [1.], [1.], [1.]])
W = {'w1': np.random.randn(2, 3), 'b1': np.zeros((1, 3)),
     'w2': np.random.randn(3, 1), 'b2': np.zeros((1, 1))}

def predict(X):
    h = 1 / (1 + np.exp(-(X.dot(W['w1']) + W['b1'])))
    return 1 / (1 + np.exp(-(h.dot(W['w2']) + W['b2'])))

def loss():
    return np.sum((predict(X) - T) ** 2)

def numgrad(w):
    g = np.zeros(w.shape)
    it = np.nditer(w, flags=['multi_index'])
    while not it.finished:
        ix = it.multi_index
        w[ix] += eps
        plus = loss()
        w[ix] -= 2 * eps
        minus = loss()
        g[ix] = (plus - minus) / (2 * eps)
        it.iternext()
    return g

for epoch in range(800):
    grads = {k: numgrad(W[k]) for k in W}
    for k in W:
        W[k] -= 0.6 * grads[k]
    if epoch % 100 == 0:
        print(epoch, loss())
print(predict(X).round(3))
