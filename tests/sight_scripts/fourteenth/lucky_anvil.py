# verdict: wrong
# line: 29
# also: 32
# why: shuffles the samples in every epoch without their targets
import numpy as np

class TwoLayerNet:
    def __init__(self, n_in, n_hid, n_out, seed=None):
        self.random = np.random.RandomState(seed)
        self.w_h = self.random.normal(0.0, 0.1, size=(n_in, n_hid))
        self.b_h = np.zeros(n_hid)
        self.w_out = self.random.normal(0.0, 0.1, size=(n_hid, n_out))
        self.b_out = np.zeros(n_out)

    def _sigmoid(self, z):
        return 1. / (1. + np.exp(-np.clip(z, -250, 250)))

    def _forward(self, X):
        a_h = self._sigmoid(np.dot(X, self.w_h) + self.b_h)
        a_out = self._sigmoid(np.dot(a_h, self.w_out) + self.b_out)
        return a_h, a_out

    def predict(self, X):
        return np.argmax(self._forward(X)[1], axis=1)

    def fit(self, X, y_enc, epochs=60, eta=0.1, minibatch_size=20):
        for i in range(epochs):
            order = self.random.permutation(X.shape[0])
            X = X[order]
            for start in range(0, X.shape[0] - minibatch_size + 1, minibatch_size):
                xb = X[start:start + minibatch_size]
                yb = y_enc[start:start + minibatch_size]
                a_h, a_out = self._forward(xb)
                sigma_out = a_out - yb
                sigma_h = np.dot(sigma_out, self.w_out.T) * a_h * (1. - a_h)
                self.w_h -= eta * np.dot(xb.T, sigma_h)
                self.b_h -= eta * np.sum(sigma_h, axis=0)
                self.w_out -= eta * np.dot(a_h.T, sigma_out)
                self.b_out -= eta * np.sum(sigma_out, axis=0)
        return self

rgen = np.random.RandomState(1)
labels = rgen.randint(0, 3, 120)
centers = np.array([[0, 2], [2, -1], [-2, -1]])
X = centers[labels] + 0.6 * rgen.randn(120, 2)
onehot = np.eye(3)[labels]
nn = TwoLayerNet(2, 10, 3, seed=1).fit(X, onehot)
print('train accuracy: %.2f' % np.mean(nn.predict(X) == labels))
