# verdict: right
# Back-propagation network, the way I had it in 2005
import math
import random

random.seed(0)


def rand(a, b):
    return (b - a) * random.random() + a


def make_matrix(I, J, fill=0.0):
    return [[fill] * J for i in range(I)]


def sigmoid(x):
    return math.tanh(x)


# in terms of the output
def dsigmoid(y):
    return 1.0 - y ** 2


class NN:
    def __init__(self, ni, nh, no):
        self.ni = ni + 1  # +1 for bias
        self.nh = nh
        self.no = no
        self.ai = [1.0] * self.ni
        self.ah = [1.0] * self.nh
        self.ao = [1.0] * self.no
        self.wi = make_matrix(self.ni, self.nh)
        self.wo = make_matrix(self.nh, self.no)
        for i in range(self.ni):
            for j in range(self.nh):
                self.wi[i][j] = rand(-0.6, 0.6)
        for j in range(self.nh):
            for k in range(self.no):
                self.wo[j][k] = rand(-2.0, 2.0)
        # last change in weights for momentum
        self.ci = make_matrix(self.ni, self.nh)
        self.co = make_matrix(self.nh, self.no)

    def update(self, inputs):
        for i in range(self.ni - 1):
            self.ai[i] = inputs[i]
        for j in range(self.nh):
            total = 0.0
            for i in range(self.ni):
                total = total + self.ai[i] * self.wi[i][j]
            self.ah[j] = sigmoid(total)
        for k in range(self.no):
            total = 0.0
            for j in range(self.nh):
                total = total + self.ah[j] * self.wo[j][k]
            self.ao[k] = sigmoid(total)
        return self.ao[:]

    def back_propagate(self, targets, N, M):
        output_deltas = [0.0] * self.no
        for k in range(self.no):
            error = targets[k] - self.ao[k]
            output_deltas[k] = dsigmoid(self.ao[k]) * error
        hidden_deltas = [0.0] * self.nh
        for j in range(self.nh):
            error = 0.0
            for k in range(self.no):
                error = error + output_deltas[k] * self.wo[j][k]
            hidden_deltas[j] = dsigmoid(self.ah[j]) * error
        for j in range(self.nh):
            for k in range(self.no):
                change = N * output_deltas[k] * self.ah[j] + M * self.co[j][k]
                self.wo[j][k] = self.wo[j][k] + change
                self.co[j][k] = change
        for i in range(self.ni):
            for j in range(self.nh):
                change = N * hidden_deltas[j] * self.ai[i] + M * self.ci[i][j]
                self.wi[i][j] = self.wi[i][j] + change
                self.ci[i][j] = change
        error = 0.0
        for k in range(len(targets)):
            error = error + 0.5 * (targets[k] - self.ao[k]) ** 2
        return error

    def train(self, patterns, iterations=800, N=0.3, M=0.2):
        for i in range(iterations):
            error = 0.0
            for inputs, targets in patterns:
                self.update(inputs)
                error = error + self.back_propagate(targets, N, M)
            if i % 200 == 0:
                print('error %-.5f' % error)


pat = [
    [[0, 0], [0]],
    [[0, 1], [1]],
    [[1, 0], [1]],
    [[1, 1], [0]],
]
n = NN(2, 3, 1)
n.train(pat)
for inputs, _ in pat:
    print(inputs, '->', n.update(inputs))
