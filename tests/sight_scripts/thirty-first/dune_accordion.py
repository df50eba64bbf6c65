# verdict: wrong
# line: 29
# also: 27, 34
import random, math
random.seed(44)

def rnd():
    return random.uniform(-0.5, 0.5)

NI, NH, NO = 3, 4, 1
wi = [[rnd() for _ in range(NH)] for _ in range(NI)]
wo = [[rnd() for _ in range(NO)] for _ in range(NH)]
ci = [[0.0] * NH for _ in range(NI)]
co = [[0.0] * NO for _ in range(NH)]
N, M = 0.3, 0.5

pat = [[[0, 0, 1], [0]], [[0, 1, 1], [1]], [[1, 0, 1], [1]], [[1, 1, 1], [0]]]
for rounds in range(800):
    error = 0.0
    for inputs, targets in pat:
        ah = [math.tanh(sum(inputs[i] * wi[i][j] for i in range(NI))) for j in range(NH)]
        ao = [math.tanh(sum(ah[j] * wo[j][k] for j in range(NH))) for k in range(NO)]
        od = [(targets[k] - ao[k]) * (1 - ao[k] ** 2) for k in range(NO)]
        hd = [sum(od[k] * wo[j][k] for k in range(NO)) * (1 - ah[j] ** 2) for j in range(NH)]
        for j in range(NH):
            for k in range(NO):
                change = N * od[k] * ah[j] + M * co[j][k]
                wo[j][k] += change
                co[j][k] = N * od[k] * ah[j]
        for i in range(NI):
            for j in range(NH):
                change = N * hd[j] * inputs[i] + M * ci[i][j]
                wi[i][j] += change
                ci[i][j] = N * hd[j] * inputs[i]
        error += sum(0.5 * (t - o) ** 2 for t, o in zip(targets, ao))
    if rounds % 200 == 0:
        print('error %-.5f' % error)
