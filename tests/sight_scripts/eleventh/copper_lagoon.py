# verdict: right
import numpy as np

np.random.seed(0)

class Layer_Dense:
    def __init__(self, n_inputs, n_neurons):
        self.weights = 0.3 * np.random.randn(n_inputs, n_neurons)
        self.biases = np.zeros((1, n_neurons))
    def forward(self, inputs):
        self.inputs = inputs
        self.output = np.dot(inputs, self.weights) + self.biases
    def backward(self, dvalues):
        self.dweights = np.dot(self.inputs.T, dvalues)
        self.dbiases = np.sum(dvalues, axis=0, keepdims=True)
        self.dinputs = np.dot(dvalues, self.weights.T)

class Activation_ReLU:
    def forward(self, inputs):
        self.inputs = inputs
        self.output = np.maximum(0, inputs)
    def backward(self, dvalues):
        self.dinputs = dvalues.copy()
        self.dinputs[self.inputs <= 0] = 0

class Softmax_CrossEntropy:
    def forward(self, inputs, y_true):
        e = np.exp(inputs - np.max(inputs, axis=1, keepdims=True))
        self.output = e / np.sum(e, axis=1, keepdims=True)
        conf = np.clip(self.output[range(len(inputs)), y_true], 1e-7, 1)
        return np.mean(-np.log(conf))
    def backward(self, dvalues, y_true):
        samples = len(dvalues)
        self.dinputs = dvalues.copy()
        self.dinputs[range(samples), y_true] -= 1
        self.dinputs = self.dinputs / samples

class Optimizer_SGD:
    def __init__(self, learning_rate=1., decay=0.):
        self.learning_rate = self.current = learning_rate
        self.decay = decay
        self.iterations = 0
    def update(self, layer):
        self.current = self.learning_rate * (1. / (1. + self.decay * self.iterations))
        layer.weights += -self.current * layer.dweights
        layer.biases += -self.current * layer.dbiases

X = np.random.randn(30, 2)
y = (np.arctan2(X[:, 1], X[:, 0]) // 2.1).astype(int) + 2
y = y % 3

dense1, act1, dense2 = Layer_Dense(2, 8), Activation_ReLU(), Layer_Dense(8, 3)
loss_act = Softmax_CrossEntropy()
opt = Optimizer_SGD(0.5, decay=1e-2)

for epoch in range(501):
    dense1.forward(X)
    act1.forward(dense1.output)
    dense2.forward(act1.output)
    loss = loss_act.forward(dense2.output, y)
    if not epoch % 100:
        print(f"epoch: {epoch}, loss: {loss:.3f}, lr: {opt.current:.4f}")
    loss_act.backward(loss_act.output, y)
    dense2.backward(loss_act.dinputs)
    act1.backward(dense2.dinputs)
    dense1.backward(act1.dinputs)
    opt.update(dense1)
    opt.update(dense2)
    opt.iterations += 1
