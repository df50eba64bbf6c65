# verdict: scaled
# first wrong: -
# line: -
# mistake: error-doubled
# why: differentiates (y-o)**2 without a half, so both layers carry the factor 2, and there is no learning rate
import numpy as np


class XorSolver:
    """Loss = sum((y - output)**2)"""

    def __init__(self, x, y):
        self.input = x
        self.y = y
        self.weights1 = np.random.rand(x.shape[1], 4)
        self.weights2 = np.random.rand(4, 1)
        self.output = np.zeros(y.shape)

    @staticmethod
    def _sigmoid(v):
        return 1.0 / (1 + np.exp(-v))

    @staticmethod
    def _sigmoid_slope(s):
        return s * (1.0 - s)

    def feed(self):
        self.middle = self._sigmoid(np.dot(self.input, self.weights1))
        self.output = self._sigmoid(np.dot(self.middle, self.weights2))

    def learn(self):
        # chain rule: dLoss/doutput = -2(y - output), we walk downhill so the minus goes
        top = 2 * (self.y - self.output) * self._sigmoid_slope(self.output)
        step2 = np.dot(self.middle.T, top)
        step1 = np.dot(self.input.T, np.dot(top, self.weights2.T) * self._sigmoid_slope(self.middle))
        self.weights1 += step1
        self.weights2 += step2


np.random.seed(11)
solver = XorSolver(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0], [1], [1], [0]]))
for i in range(8000):
    solver.feed()
    solver.learn()
print(solver.output)
