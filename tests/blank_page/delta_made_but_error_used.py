# verdict: wrong
# first wrong: derivative
# line: 29
# mistake: grad1-uses-error-not-delta
# why: the output weights are moved with the raw error although the delta is ready
import numpy as np

class XorNet:
    alpha = 0.5

    def __init__(self):
        np.random.seed(1)
        self.theta1 = np.random.uniform(-1, 1, size=(3, 4))
        self.theta2 = np.random.uniform(-1, 1, size=(4, 1))

    @property
    def hidden(self):
        return 1 / (1 + np.exp(-self.inputs @ self.theta1))

    def fit(self, inputs, labels, iterations):
        self.inputs = inputs
        for _ in range(iterations):
            h = self.hidden
            o = 1 / (1 + np.exp(-h @ self.theta2))
            out_error = labels - o
            out_delta = out_error * o * (1 - o)
            hid_error = out_delta @ self.theta2.T
            hid_delta = hid_error * h * (1 - h)
            self.theta2 += self.alpha * h.T @ out_error
            self.theta1 += self.alpha * inputs.T @ hid_delta
        return o

net = XorNet()
print(net.fit(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]), 20000))
