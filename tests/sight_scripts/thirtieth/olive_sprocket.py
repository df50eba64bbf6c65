# verdict: right
from math import exp
import random

# hours studied, hours slept -> passed?
students = [
    (2.0, 4.0, 0), (1.0, 7.5, 0), (3.5, 5.0, 0), (5.0, 6.0, 1),
    (6.5, 7.0, 1), (4.0, 8.0, 1), (7.0, 4.5, 1), (2.5, 6.5, 0),
]

random.seed(10)
w_study = random.gauss(0, 0.1)
w_sleep = random.gauss(0, 0.1)
bias = 0.0
alpha = 0.02

for rnd in range(2000):
    g_study = g_sleep = g_bias = 0.0
    for study, sleep, passed in students:
        z = w_study * study + w_sleep * sleep + bias
        p = 1 / (1 + exp(-z))
        diff = p - passed
        g_study += diff * study
        g_sleep += diff * sleep
        g_bias += diff
    n = len(students)
    w_study -= alpha * g_study / n
    w_sleep -= alpha * g_sleep / n
    bias -= alpha * g_bias / n

print(w_study, w_sleep, bias)
for study, sleep, passed in students:
    print(study, sleep, passed, round(1 / (1 + exp(-(w_study * study + w_sleep * sleep + bias))), 2))
