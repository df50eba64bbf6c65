# verdict: right
# Back-propagation net, written in the manner of the old bpnn.py
import math
import random

random.seed(0)

def rand(a, b):
    return (b - a) * random.random() + a

def sigmoid(x):
    return math.tanh(x)

# derivative in terms of the output
def dsigmoid(y):
    return 1.0 - y ** 2

class NN:
    def __init__(self, ni, nh, no):
        self.ni = ni + 1       # +1 for bias node
        self.nh = nh
        self.no = no
        self.ai = [1.0] * self.ni
        self.ah = [1.0] * self.nh
        self.ao = [1.0] * self.no
        self.wi = [[rand(-0.4, 0.4) for j in range(self.nh)] for i in range(self.ni)]
        self.wo = [[rand(-2.0, 2.0) for k in range(self.no)] for j in range(self.nh)]
        self.ci = [[0.0] * self.nh for i in range(self.ni)]
        self.co = [[0.0] * self.no for j in range(self.nh)]

    def train_one(self, inp, targets, N, M):
        pass_in = inp
        for i in range(self.ni - 1):
            self.ai[i] = pass_in[i]
        for j in range(self.nh):
            self.ah[j] = sigmoid(sum(self.ai[i] * self.wi[i][j] for i in range(self.ni)))
        for k in range(self.no):
            self.ao[k] = sigmoid(sum(self.ah[j] * self.wo[j][k] for j in range(self.nh)))

        output_deltas = [0.0] * self.no
        for k in range(self.no):
            error = targets[k] - self.ao[k]
            output_deltas[k] = dsigmoid(self.ao[k]) * error

        hidden_deltas = [0.0] * self.nh
        for j in range(self.nh):
            error = 0.0
            for k in range(self.no):
                error += output_deltas[k] * self.wo[j][k]
            hidden_deltas[j] = dsigmoid(self.ah[j]) * error

        for j in range(self.nh):
            for k in range(self.no):
                change = output_deltas[k] * self.ah[j]
                self.wo[j][k] += N * change + M * self.co[j][k]
                self.co[j][k] = N * change + M * self.co[j][k]
        for i in range(self.ni):
            for j in range(self.nh):
                change = hidden_deltas[j] * self.ai[i]
                self.wi[i][j] += N * change + M * self.ci[i][j]
                self.ci[i][j] = N * change + M * self.ci[i][j]

        return sum(0.5 * (t - o) ** 2 for t, o in zip(targets, self.ao))

pat = [[[0, 0], [0]], [[0, 1], [1]], [[1, 0], [1]], [[1, 1], [0]]]
net = NN(2, 3, 1)
for epoch in range(1000):
    err = 0.0
    for p in pat:
        err += net.train_one(p[0], p[1], 0.5, 0.1)
    if epoch % 200 == 0:
        print('error %-.5f' % err)
print('final error %-.5f' % err)
