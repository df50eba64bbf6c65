# verdict: wrong
# line: 27
# also: 21
from math import exp
import random
random.seed(44)

# 12 students: hours slept, hours learned -> mark between 0 and 1
students = [[random.uniform(0, 1), random.uniform(0, 1)] for q in range(12)]
marks = [0.2 + 0.6 * s[0] * s[1] for s in students]

hid = 4
w1 = [[random.uniform(-1, 1) for q in range(2)] for r in range(hid)]
w2 = [random.uniform(-1, 1) for r in range(hid)]

for day in range(400):
    loss = 0
    for i in range(len(students)):
        x = students[i]
        h = []
        for i in range(hid):
            h.append(1 / (1 + exp(-(w1[i][0] * x[0] + w1[i][1] * x[1]))))
        z = 0
        for i in range(hid):
            z += w2[i] * h[i]
        y = 1 / (1 + exp(-z))
        err = marks[i] - y
        loss += err ** 2
        dy = err * y * (1 - y)
        for j in range(hid):
            dh = dy * w2[j] * h[j] * (1 - h[j])
            w2[j] += 0.5 * dy * h[j]
            w1[j][0] += 0.5 * dh * x[0]
            w1[j][1] += 0.5 * dh * x[1]
    if day % 100 == 0:
        print(day, loss)
