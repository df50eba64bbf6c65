# verdict: wrong
# line: 26
# also: 21, 25
import math
import random
random.seed(58)

# a recurrent cell with 3 units reads 4 numbers, tells their weighted sum at the end
R = 3
wx = [random.uniform(-1, 1) for _ in range(R)]
wr = [[random.uniform(-0.5, 0.5) for _ in range(R)] for _ in range(R)]
wo = [random.uniform(-1, 1) for _ in range(R)]
songs = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(20)]
wish = [0.4 * s[3] + 0.3 * s[2] + 0.2 * s[1] for s in songs]
lr = 0.05

for epoch in range(200):
    bad = 0.0
    for song, t in zip(songs, wish):
        state = [0.0] * R
        history = [state]
        for x in song:
            fresh = [math.tanh(wx[j] * x + sum(wr[j][i] * state[i] for i in range(R))) for j in range(R)]
            for j in range(R):
                state[j] = fresh[j]
            history.append(state)
        y = sum(wo[j] * state[j] for j in range(R))
        e = y - t
        bad += e * e
        gwx = [0.0] * R
        gwr = [[0.0] * R for _ in range(R)]
        gwo = [e * state[j] for j in range(R)]
        dh = [e * wo[j] for j in range(R)]
        for k in range(3, -1, -1):
            dz = [dh[j] * (1 - history[k + 1][j] ** 2) for j in range(R)]
            for j in range(R):
                gwx[j] += dz[j] * song[k]
                for i in range(R):
                    gwr[j][i] += dz[j] * history[k][i]
            dh = [sum(dz[j] * wr[j][i] for j in range(R)) for i in range(R)]
        for j in range(R):
            wx[j] -= lr * gwx[j]
            wo[j] -= lr * gwo[j]
            for i in range(R):
                wr[j][i] -= lr * gwr[j][i]
    if epoch % 40 == 0:
        print(epoch, bad)
