# verdict: right
import numpy as np
# C programmer: explicit loops, preallocated arrays
N_IN, N_HID, N_OUT, N_PAT = 3, 4, 2, 8

x = np.zeros((N_PAT, N_IN))
t = np.zeros((N_PAT, N_OUT))
for p in range(N_PAT):
    for b in range(N_IN):
        x[p][b] = (p >> b) & 1
    t[p][0] = x[p][0] != x[p][1]
    t[p][1] = x[p][1] and x[p][2]

np.random.seed(17)
w1 = np.random.uniform(-1, 1, (N_IN + 1, N_HID))   # last row is the bias
w2 = np.random.uniform(-1, 1, (N_HID + 1, N_OUT))
h = np.zeros(N_HID)
o = np.zeros(N_OUT)
dh = np.zeros(N_HID)
do = np.zeros(N_OUT)
eta = 0.5

for cycle in range(150):
    for p in range(N_PAT):
        for j in range(N_HID):
            s = w1[N_IN][j]
            for i in range(N_IN):
                s += x[p][i] * w1[i][j]
            h[j] = 1.0 / (1.0 + np.exp(-s))
        for k in range(N_OUT):
            s = w2[N_HID][k]
            for j in range(N_HID):
                s += h[j] * w2[j][k]
            o[k] = 1.0 / (1.0 + np.exp(-s))
        for k in range(N_OUT):
            do[k] = (t[p][k] - o[k]) * o[k] * (1.0 - o[k])
        for j in range(N_HID):
            s = 0.0
            for k in range(N_OUT):
                s += do[k] * w2[j][k]
            dh[j] = s * h[j] * (1.0 - h[j])
        for k in range(N_OUT):
            for j in range(N_HID):
                w2[j][k] += eta * do[k] * h[j]
            w2[N_HID][k] += eta * do[k]
        for j in range(N_HID):
            for i in range(N_IN):
                w1[i][j] += eta * dh[j] * x[p][i]
            w1[N_IN][j] += eta * dh[j]
print("done", cycle + 1)
