# verdict: wrong
# line: 34
# why: pure Python: the sum over the output neurons is assigned instead of accumulated
from math import exp
from random import seed, uniform

seed(1)
N_IN, N_HID, N_OUT = 4, 5, 3
network_w1 = [[uniform(-0.5, 0.5) for i in range(N_IN + 1)] for j in range(N_HID)]
network_w2 = [[uniform(-0.5, 0.5) for j in range(N_HID + 1)] for k in range(N_OUT)]

# made up flowers: (measurements, species)
rows = []
for s, base in enumerate(([1.0, 0.2, 0.1, 0.9], [0.3, 0.9, 0.5, 0.2], [0.1, 0.3, 1.0, 0.6])):
    for _ in range(10):
        rows.append(([v + uniform(-0.2, 0.2) for v in base], s))

def activate(weights, inputs):
    total = weights[-1]
    for i in range(len(weights) - 1):
        total += weights[i] * inputs[i]
    return 1.0 / (1.0 + exp(-total))

def train_row(inputs, expected, l_rate):
    hidden = [activate(w, inputs) for w in network_w1]
    outputs = [activate(w, hidden) for w in network_w2]
    deltas_out = []
    for k in range(N_OUT):
        deltas_out.append((outputs[k] - expected[k]) * outputs[k] * (1.0 - outputs[k]))
    deltas_hid = []
    for j in range(N_HID):
        error = 0.0
        for k in range(N_OUT):
            error = network_w2[k][j] * deltas_out[k]
        deltas_hid.append(error * hidden[j] * (1.0 - hidden[j]))
    for k in range(N_OUT):
        for j in range(N_HID):
            network_w2[k][j] -= l_rate * deltas_out[k] * hidden[j]
        network_w2[k][-1] -= l_rate * deltas_out[k]
    for j in range(N_HID):
        for i in range(N_IN):
            network_w1[j][i] -= l_rate * deltas_hid[j] * inputs[i]
        network_w1[j][-1] -= l_rate * deltas_hid[j]
    return sum((o - e) ** 2 for o, e in zip(outputs, expected))

for epoch in range(150):
    sum_error = 0.0
    for inputs, species in rows:
        expected = [0] * N_OUT
        expected[species] = 1
        sum_error += train_row(inputs, expected, 0.4)
    if epoch % 30 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sum_error))
