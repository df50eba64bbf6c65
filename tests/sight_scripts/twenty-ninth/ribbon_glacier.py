# verdict: right
import math
import random

random.seed(14)

# learn a smoothing filter followed by tanh, without numpy
K = 3
signal_list = []
for s in range(12):
    phase = random.random() * 6
    signal_list.append([math.sin(0.7 * i + phase) + random.gauss(0, 0.2) for i in range(10)])


def teacher(sig):
    return [math.tanh(0.3 * sig[i] - 0.9 * sig[i + 1] + 0.5 * sig[i + 2]) * 1.5 + 0.2 for i in range(len(sig) - K + 1)]


goal_list = [teacher(s) for s in signal_list]

kernel = [random.uniform(-0.5, 0.5) for _ in range(K)]
offset = 0.0
scale = random.uniform(0.5, 1.0)
shift = 0.0
step_size = 0.05

for epoch in range(120):
    sq = 0.0
    for sig, goal in zip(signal_list, goal_list):
        length = len(goal)
        mid = []
        for i in range(length):
            acc = offset
            for k in range(K):
                acc += kernel[k] * sig[i + k]
            mid.append(math.tanh(acc))
        g_kernel = [0.0] * K
        g_offset = g_scale = g_shift = 0.0
        for i in range(length):
            e = scale * mid[i] + shift - goal[i]
            sq += e * e
            g_scale += e * mid[i]
            g_shift += e
            back = e * scale * (1 - mid[i] * mid[i])
            g_offset += back
            for k in range(K):
                g_kernel[k] += back * sig[i + k]
        for k in range(K):
            kernel[k] -= step_size * g_kernel[k]
        offset -= step_size * g_offset
        scale -= step_size * g_scale
        shift -= step_size * g_shift
    if epoch % 20 == 0:
        print("epoch", epoch, "squared error", round(sq, 5))
print("kernel", [round(k, 3) for k in kernel], "scale", round(scale, 3))
