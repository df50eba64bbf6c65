# verdict: wrong
# line: 34
# also: 35, 37
import random, math

random.seed(13)

class Net:
    def __init__(self):
        self.wi = [[random.gauss(0, 1) for h in range(5)] for i in range(3)]
        self.wo = [[random.gauss(0, 1) for o in range(2)] for h in range(5)]

    def run(self, x):
        self.ai = x + [1.0]
        self.ah = []
        for h in range(5):
            total = 0.0
            for i in range(3):
                total += self.ai[i] * self.wi[i][h]
            self.ah.append(math.tanh(total))
        self.ao = []
        for o in range(2):
            total = 0.0
            for h in range(5):
                total += self.ah[h] * self.wo[h][o]
            self.ao.append(math.tanh(total))
        return self.ao

    def learn(self, t, N):
        out_deltas = []
        for o in range(2):
            out_deltas.append((t[o] - self.ao[o]) * (1 - self.ao[o] ** 2))
        hid_deltas = []
        error = 0.0
        for h in range(5):
            for o in range(2):
                error += out_deltas[o] * self.wo[h][o]
            hid_deltas.append(error * (1 - self.ah[h] ** 2))
        for h in range(5):
            for o in range(2):
                self.wo[h][o] += N * out_deltas[o] * self.ah[h]
        for i in range(3):
            for h in range(5):
                self.wi[i][h] += N * hid_deltas[h] * self.ai[i]
        return sum((a - b) ** 2 for a, b in zip(t, self.ao))

net = Net()
patterns = [([0.0, 0.0], [-0.8, -0.8]), ([0.0, 1.0], [0.8, -0.8]), ([1.0, 0.0], [0.8, -0.8]), ([1.0, 1.0], [-0.8, 0.8])]
for i in range(600):
    error = 0.0
    for x, t in patterns:
        net.run(x)
        error += net.learn(t, 0.1)
    if i % 100 == 0:
        print('error %-.5f' % error)
