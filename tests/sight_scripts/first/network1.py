# verdict: wrong
# wrong: the slope of the output
# line: 32
# mistake: the sigmoid is applied once more to an output before its slope is taken
# style: Nielsen reader, sigmoid_prime of z, lists of matrices
import numpy as np

def sigmoid(z):
    return 1.0/(1.0+np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z)*(1-sigmoid(z))

class Network(object):
    def __init__(self, sizes):
        rng = np.random.RandomState(6)
        self.num_layers = len(sizes)
        self.biases = [rng.randn(y, 1) for y in sizes[1:]]
        self.weights = [rng.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]

    def backprop(self, x, y):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        activation = x
        activations = [x]
        zs = []
        for b, w in zip(self.biases, self.weights):
            z = np.dot(w, activation)+b
            zs.append(z)
            activation = sigmoid(z)
            activations.append(activation)
        delta = (activations[-1]-y) * sigmoid_prime(activations[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = np.dot(delta, activations[-2].T)
        for l in range(2, self.num_layers):
            sp = sigmoid_prime(zs[-l])
            delta = np.dot(self.weights[-l+1].T, delta) * sp
            nabla_b[-l] = delta
            nabla_w[-l] = np.dot(delta, activations[-l-1].T)
        return nabla_b, nabla_w, float(((activations[-1]-y)**2).sum())

data = [(np.array([[a],[b]]), np.array([[a^b]])) for a in (0,1) for b in (0,1)]
net = Network([2, 3, 1])
eta = 3.0
for j in range(800):
    tot = 0
    gb = [np.zeros(b.shape) for b in net.biases]
    gw = [np.zeros(w.shape) for w in net.weights]
    for x, y in data:
        db, dw, c = net.backprop(x, y)
        gb = [p+q for p, q in zip(gb, db)]
        gw = [p+q for p, q in zip(gw, dw)]
        tot += c
    net.weights = [w-(eta/len(data))*g for w, g in zip(net.weights, gw)]
    net.biases = [b-(eta/len(data))*g for b, g in zip(net.biases, gb)]
    if j % 200 == 0:
        print("Epoch {0}: {1}".format(j, tot))
