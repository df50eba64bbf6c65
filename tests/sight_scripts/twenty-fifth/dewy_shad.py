# verdict: right
# port of my old C program
import math
import random

NUM_PATTERNS = 4
NUM_IN = 2
NUM_HID = 3

INPUT = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
TARGET = [0.0, 1.0, 1.0, 0.0]

random.seed(1234)
hw = []
for j in range(NUM_HID):
    row = []
    for i in range(NUM_IN):
        row.append(random.random() * 2.0 - 1.0)
    hw.append(row)
hb = [random.random() * 2.0 - 1.0 for j in range(NUM_HID)]
ow = [random.random() * 2.0 - 1.0 for j in range(NUM_HID)]
ob = random.random() * 2.0 - 1.0
eta = 0.5
hidden = [0.0] * NUM_HID
delta_h = [0.0] * NUM_HID

epoch = 0
while epoch < 5000:
    error = 0.0
    for p in range(NUM_PATTERNS):
        for j in range(NUM_HID):
            s = hb[j]
            for i in range(NUM_IN):
                s = s + hw[j][i] * INPUT[p][i]
            hidden[j] = 1.0 / (1.0 + math.exp(-s))
        s = ob
        for j in range(NUM_HID):
            s = s + ow[j] * hidden[j]
        output = 1.0 / (1.0 + math.exp(-s))
        error = error + 0.5 * (TARGET[p] - output) * (TARGET[p] - output)
        delta_o = (TARGET[p] - output) * output * (1.0 - output)
        for j in range(NUM_HID):
            delta_h[j] = delta_o * ow[j] * hidden[j] * (1.0 - hidden[j])
        ob = ob + eta * delta_o
        for j in range(NUM_HID):
            ow[j] = ow[j] + eta * delta_o * hidden[j]
            hb[j] = hb[j] + eta * delta_h[j]
            for i in range(NUM_IN):
                hw[j][i] = hw[j][i] + eta * delta_h[j] * INPUT[p][i]
    epoch = epoch + 1
print("Epoch %d: Error = %f" % (epoch, error))
