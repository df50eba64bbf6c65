# verdict: wrong
# line: 39
# why: hidden delta: The sum over the output nodes is overwritten in every pass, so only the last output reaches the hidden delta.
import math, random
random.seed(3)

ni, nh, no = 3, 4, 2
wi = [[random.uniform(-0.5, 0.5) for j in range(nh)] for i in range(ni)]
wo = [[random.uniform(-0.5, 0.5) for k in range(no)] for j in range(nh)]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def feed(inputs):
    ah = []
    for j in range(nh):
        s = 0.0
        for i in range(ni):
            s += inputs[i] * wi[i][j]
        ah.append(sigmoid(s))
    ao = []
    for k in range(no):
        s = 0.0
        for j in range(nh):
            s += ah[j] * wo[j][k]
        ao.append(sigmoid(s))
    return ah, ao

# last input is always 1; outputs are xor and and
patterns = [([0, 0, 1], [0, 0]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]
for n in range(4000):
    for inputs, targets in patterns:
        ah, ao = feed(inputs)
        od = [(targets[k] - ao[k]) * ao[k] * (1 - ao[k]) for k in range(no)]
        hd = [0.0] * nh
        for j in range(nh):
            err = 0.0
            for k in range(no):
                err = od[k] * wo[j][k]
            hd[j] = err * ah[j] * (1 - ah[j])
        for j in range(nh):
            for k in range(no):
                wo[j][k] += 0.6 * od[k] * ah[j]
        for i in range(ni):
            for j in range(nh):
                wi[i][j] += 0.6 * hd[j] * inputs[i]
for inputs, targets in patterns:
    print(inputs, targets, [round(v, 2) for v in feed(inputs)[1]])
