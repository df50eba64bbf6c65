# verdict: right
import numpy as np


class TwoLayerNet:
    """input - affine - relu - affine - softmax"""

    def __init__(self, input_size, hidden_size, output_size, std=0.1, seed=0):
        rng = np.random.RandomState(seed)
        self.params = {
            'W1': std * rng.randn(input_size, hidden_size),
            'b1': np.zeros(hidden_size),
            'W2': std * rng.randn(hidden_size, output_size),
            'b2': np.zeros(output_size),
        }

    def scores(self, X):
        p = self.params
        return np.maximum(X.dot(p['W1']) + p['b1'], 0).dot(p['W2']) + p['b2']

    def loss(self, X, y, reg):
        W1, b1 = self.params['W1'], self.params['b1']
        W2, b2 = self.params['W2'], self.params['b2']
        N = X.shape[0]

        relu = np.maximum(X.dot(W1) + b1, 0)
        scores = relu.dot(W2) + b2
        scores -= scores.max(axis=1, keepdims=True)
        logsum = np.log(np.exp(scores).sum(axis=1))
        loss = (logsum - scores[np.arange(N), y]).mean()
        loss += reg * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

        dscores = np.exp(scores - logsum[:, None])
        dscores[np.arange(N), y] -= 1
        dscores /= N
        grads = {}
        grads['W2'] = relu.T.dot(dscores) + 2 * reg * W2
        grads['b2'] = dscores.sum(axis=0)
        drelu = dscores.dot(W2.T)
        drelu[relu <= 0] = 0
        grads['W1'] = X.T.dot(drelu) + 2 * reg * W1
        grads['b1'] = drelu.sum(axis=0)
        return loss, grads

    def train(self, X, y, lr=0.5, reg=1e-4, iters=400, batch=32):
        rng = np.random.RandomState(1)
        history = []
        for it in range(iters):
            pick = rng.choice(len(X), batch)
            loss, grads = self.loss(X[pick], y[pick], reg)
            for name in self.params:
                self.params[name] -= lr * grads[name]
            history.append(loss)
        return history


rng = np.random.RandomState(3)
y = rng.randint(0, 4, 150)
X = np.stack([np.cos(y * np.pi / 2), np.sin(y * np.pi / 2)], axis=1) + 0.3 * rng.randn(150, 2)
net = TwoLayerNet(2, 20, 4)
history = net.train(X, y)
print('first loss %.3f, last loss %.3f' % (history[0], history[-1]))
print('accuracy', np.mean(net.scores(X).argmax(axis=1) == y))
