# verdict: right
import math
import random

random.seed(0)

def make_matrix(rows, cols, value=None):
    return [[random.uniform(-0.5, 0.5) if value is None else value for _ in range(cols)]
            for _ in range(rows)]

def dtanh(y):
    return 1.0 - y ** 2

class NN:
    def __init__(self, ni, nh, no):
        self.ni, self.nh, self.no = ni + 1, nh, no
        self.wi = make_matrix(self.ni, self.nh)
        self.wo = make_matrix(self.nh, self.no)
        self.ci = make_matrix(self.ni, self.nh, 0.0)
        self.co = make_matrix(self.nh, self.no, 0.0)

    def update(self, inputs):
        self.ai = list(inputs) + [1.0]
        self.ah = [math.tanh(sum(self.ai[i] * self.wi[i][j] for i in range(self.ni)))
                   for j in range(self.nh)]
        self.ao = [math.tanh(sum(self.ah[j] * self.wo[j][k] for j in range(self.nh)))
                   for k in range(self.no)]
        return self.ao

    def back_propagate(self, targets, N, M):
        output_deltas = [dtanh(o) * (t - o) for o, t in zip(self.ao, targets)]
        hidden_deltas = []
        for j in range(self.nh):
            error = sum(output_deltas[k] * self.wo[j][k] for k in range(self.no))
            hidden_deltas.append(dtanh(self.ah[j]) * error)
        for j in range(self.nh):
            for k in range(self.no):
                change = N * output_deltas[k] * self.ah[j] + M * self.co[j][k]
                self.wo[j][k] += change
                self.co[j][k] = change
        for i in range(self.ni):
            for j in range(self.nh):
                change = N * hidden_deltas[j] * self.ai[i] + M * self.ci[i][j]
                self.wi[i][j] += change
                self.ci[i][j] = change
        return sum(0.5 * (t - o) ** 2 for t, o in zip(targets, self.ao))

    def train(self, patterns, iterations=1000, N=0.2, M=0.5):
        for i in range(iterations):
            error = 0.0
            for x, t in patterns:
                self.update(x)
                error += self.back_propagate(t, N, M)
            if i % 200 == 0:
                print('error %-.5f' % error)

pat = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
n = NN(2, 3, 1)
n.train(pat)
for x, t in pat:
    print(x, '->', n.update(x))
