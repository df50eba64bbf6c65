# verdict: right
# why: Per-sample back-propagation with momentum on lists of lists, tanh units.
# Back-Propagation Neural Network, pure python, 2011
import math, random
random.seed(0)

def rand(a, b):
    return (b-a)*random.random() + a

def makeMatrix(I, J, fill=0.0):
    return [[fill]*J for _ in range(I)]

def sigmoid(x):
    return math.tanh(x)

def dsigmoid(y):
    return 1.0 - y**2

class NN:
    def __init__(self, ni, nh, no):
        self.ni = ni + 1
        self.nh = nh
        self.no = no
        self.ai = [1.0]*self.ni
        self.ah = [1.0]*self.nh
        self.ao = [1.0]*self.no
        self.wi = makeMatrix(self.ni, self.nh)
        self.wo = makeMatrix(self.nh, self.no)
        for i in range(self.ni):
            for j in range(self.nh):
                self.wi[i][j] = rand(-0.6, 0.6)
        for j in range(self.nh):
            for k in range(self.no):
                self.wo[j][k] = rand(-2.0, 2.0)
        self.ci = makeMatrix(self.ni, self.nh)
        self.co = makeMatrix(self.nh, self.no)

    def update(self, inputs):
        if len(inputs) != self.ni-1:
            raise ValueError('wrong number of inputs')
        for i in range(self.ni-1):
            self.ai[i] = inputs[i]
        for j in range(self.nh):
            s = 0.0
            for i in range(self.ni):
                s += self.ai[i] * self.wi[i][j]
            self.ah[j] = sigmoid(s)
        for k in range(self.no):
            s = 0.0
            for j in range(self.nh):
                s += self.ah[j] * self.wo[j][k]
            self.ao[k] = sigmoid(s)
        return self.ao[:]

    def backPropagate(self, targets, N, M):
        output_deltas = [0.0]*self.no
        for k in range(self.no):
            error = targets[k]-self.ao[k]
            output_deltas[k] = dsigmoid(self.ao[k]) * error
        hidden_deltas = [0.0]*self.nh
        for j in range(self.nh):
            error = 0.0
            for k in range(self.no):
                error += output_deltas[k]*self.wo[j][k]
            hidden_deltas[j] = dsigmoid(self.ah[j]) * error
        for j in range(self.nh):
            for k in range(self.no):
                change = N*output_deltas[k]*self.ah[j] + M*self.co[j][k]
                self.wo[j][k] += change
                self.co[j][k] = change
        for i in range(self.ni):
            for j in range(self.nh):
                change = N*hidden_deltas[j]*self.ai[i] + M*self.ci[i][j]
                self.wi[i][j] += change
                self.ci[i][j] = change
        return sum(0.5*(t-o)**2 for t, o in zip(targets, self.ao))

def demo():
    pat = [[[0,0],[0]], [[0,1],[1]], [[1,0],[1]], [[1,1],[0]]]
    n = NN(2, 3, 1)
    for i in range(1000):
        error = 0.0
        for p in pat:
            n.update(p[0])
            error += n.backPropagate(p[1], 0.5, 0.1)
        if i % 200 == 0:
            print('error %-.5f' % error)
    for p in pat:
        print(p[0], '->', n.update(p[0]))

demo()
