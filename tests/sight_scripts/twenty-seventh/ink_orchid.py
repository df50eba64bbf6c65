# verdict: wrong
# line: 33
# handwriting slant: angle, pressure, speed -> which of two writers
import random, math
random.seed(35)

def sig(x):
    return 1.0 / (1.0 + math.exp(-x))

samples = []
for i in range(24):
    writer = i % 2
    samples.append(([random.gauss(0.3 + 0.4 * writer, 0.12), random.gauss(0.5, 0.2),
                     random.gauss(0.8 - 0.3 * writer, 0.15), 1.0], writer))
NI, NH = 4, 3
wi = [[random.uniform(-2, 2) for j in range(NH)] for i in range(NI)]
wo = [random.uniform(-2, 2) for j in range(NH)]
ah = [0.0] * NH

def update(inputs):
    for j in range(NH):
        s = 0.0
        for i in range(NI):
            s += inputs[i] * wi[i][j]
        ah[j] = sig(s)
    return sig(sum(ah[j] * wo[j] for j in range(NH)))

def backPropagate(inputs, target, out, rate):
    output_delta = (target - out) * out * (1 - out)
    hidden_deltas = [output_delta * wo[j] * ah[j] * (1 - ah[j]) for j in range(NH)]
    for j in range(NH):
        wo[j] += rate * output_delta * ah[j]
    for i in range(NI - 1):
        for j in range(NH):
            wi[i][j] += rate * hidden_deltas[j] * inputs[i]
    return 0.5 * (target - out) ** 2

for it in range(400):
    error = 0.0
    for inputs, writer in samples:
        error += backPropagate(inputs, writer, update(inputs), 0.5)
    if it % 80 == 0:
        print('error %-.5f' % error)
