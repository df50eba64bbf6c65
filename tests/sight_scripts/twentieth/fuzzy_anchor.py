# verdict: wrong
# line: 31
# why: hidden delta: The ReLU mask must ask where h_pre is negative, not where the gradient is.
import numpy as np

np.random.seed(10)

class ReluNet(object):

    def __init__(self, d_in, d_h, d_out):
        self.params = dict(
            W1=np.random.randn(d_in, d_h) * np.sqrt(2.0 / d_in),
            b1=np.zeros(d_h),
            W2=np.random.randn(d_h, d_out) * np.sqrt(2.0 / d_h),
            b2=np.zeros(d_out))

    def loss(self, X, y):
        W1, b1 = self.params['W1'], self.params['b1']
        W2, b2 = self.params['W2'], self.params['b2']
        h_pre = X.dot(W1) + b1
        h = np.maximum(0, h_pre)
        y_pred = h.dot(W2) + b2
        diff = y_pred - y
        loss = np.sum(diff ** 2) / X.shape[0]

        grads = {}
        grad_y = 2.0 * diff / X.shape[0]
        grads['W2'] = h.T.dot(grad_y)
        grads['b2'] = grad_y.sum(axis=0)
        grad_h = grad_y.dot(W2.T)
        grad_h[grad_h < 0] = 0
        grads['W1'] = X.T.dot(grad_h)
        grads['b1'] = grad_h.sum(axis=0)
        return loss, grads

    def train(self, X, y, learning_rate=0.05, num_iters=800):
        for it in range(num_iters):
            loss, grads = self.loss(X, y)
            for name in grads:
                self.params[name] -= learning_rate * grads[name]
            if it % 200 == 0:
                print('iteration %d: loss %f' % (it, loss))

X = np.random.randn(50, 3)
y = np.c_[np.abs(X[:, 0]), X[:, 1] - X[:, 2]]
net = ReluNet(3, 16, 2)
net.train(X, y)
