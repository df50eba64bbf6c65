# verdict: wrong
# line: 33
# assignment: TwoLayerNet
import numpy as np

class TwoLayerNet(object):
    def __init__(self, input_size, hidden_size, output_size, std=0.3):
        self.params = {}
        self.params['W1'] = std * np.random.randn(input_size, hidden_size)
        self.params['b1'] = np.zeros(hidden_size)
        self.params['W2'] = std * np.random.randn(hidden_size, output_size)
        self.params['b2'] = np.zeros(output_size)

    def loss(self, X, y=None, reg=0.0):
        W1, b1 = self.params['W1'], self.params['b1']
        W2, b2 = self.params['W2'], self.params['b2']
        N = X.shape[0]
        h1 = np.maximum(0, X.dot(W1) + b1)
        scores = h1.dot(W2) + b2
        if y is None:
            return scores
        shifted = scores - scores.max(axis=1, keepdims=True)
        logp = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        loss = -logp[np.arange(N), y].mean() + reg * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

        grads = {}
        ds = np.exp(logp)
        ds[np.arange(N), y] -= 1
        ds /= N
        grads['W2'] = h1.T.dot(ds) + 2 * reg * W2
        grads['b2'] = ds.sum(axis=0)
        dh1 = ds.dot(W2.T)
        dh1[dh1 <= 0] = 0
        grads['W1'] = X.T.dot(dh1) + 2 * reg * W1
        grads['b1'] = dh1.sum(axis=0)
        return loss, grads

    def train(self, X, y, learning_rate=1e-1, reg=1e-4, num_iters=600, batch_size=32):
        for it in range(num_iters):
            idx = np.random.choice(X.shape[0], batch_size)
            loss, grads = self.loss(X[idx], y[idx], reg)
            for name in self.params:
                self.params[name] -= learning_rate * grads[name]
            if it % 200 == 0:
                print('iteration %d / %d: loss %f' % (it, num_iters, loss))

np.random.seed(231)
X = np.random.randn(200, 4)
y = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3).astype(int)
net = TwoLayerNet(4, 10, 3)
net.train(X, y)
print('accuracy', (net.loss(X).argmax(axis=1) == y).mean())
