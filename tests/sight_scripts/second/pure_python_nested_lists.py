# verdict: right
# why: Plain-Python backprop with one sample at a time; deltas are computed with the old weights before any update.
import math, random

random.seed(42)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

n_in, n_hid, n_out = 2, 3, 1
# last weight of every neuron is the bias
hidden = [[random.uniform(-1, 1) for _ in range(n_in + 1)] for _ in range(n_hid)]
output = [[random.uniform(-1, 1) for _ in range(n_hid + 1)] for _ in range(n_out)]

dataset = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
lr = 0.5

def run_layer(layer, inputs):
    result = []
    for neuron in layer:
        s = neuron[-1]
        for i in range(len(inputs)):
            s += neuron[i] * inputs[i]
        result.append(sigmoid(s))
    return result

for epoch in range(5000):
    total = 0
    for x, target in dataset:
        h = run_layer(hidden, x)
        o = run_layer(output, h)
        d_out = []
        for k in range(n_out):
            e = target[k] - o[k]
            total += e * e
            d_out.append(e * o[k] * (1 - o[k]))
        d_hid = []
        for j in range(n_hid):
            s = 0
            for k in range(n_out):
                s += d_out[k] * output[k][j]
            d_hid.append(s * h[j] * (1 - h[j]))
        for k in range(n_out):
            for j in range(n_hid):
                output[k][j] += lr * d_out[k] * h[j]
            output[k][-1] += lr * d_out[k]
        for j in range(n_hid):
            for i in range(n_in):
                hidden[j][i] += lr * d_hid[j] * x[i]
            hidden[j][-1] += lr * d_hid[j]
    if epoch % 1000 == 0:
        print('epoch=%d error=%.4f' % (epoch, total))

for x, t in dataset:
    print(x, t, run_layer(output, run_layer(hidden, x)))
