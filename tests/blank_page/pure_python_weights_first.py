# verdict: wrong
# first wrong: hidden_delta
# line: 22|23
# mistake: l1error-uses-updated-weights
# why: scalar loops; the output weight is changed before it is used to send the delta back
import math, random
random.seed(1)
rows = [(0,0,1), (0,1,1), (1,0,1), (1,1,1)]
targets = [0, 1, 1, 0]
hid = [[random.random()*2-1 for i in range(3)] for j in range(3)]
out = [random.random()*2-1 for j in range(3)]
rate = 1.5
def sg(z): return 1/(1+math.exp(-z))

for turn in range(2000):
    for row, target in zip(rows, targets):
        acts = [sg(sum(w*v for w, v in zip(hid[j], row))) for j in range(3)]
        o = sg(sum(out[j]*acts[j] for j in range(3)))
        d = (target-o)*o*(1-o)
        done = False
        for j in range(3):
            out[j] += rate*d*acts[j]
            dj = d*out[j]*acts[j]*(1-acts[j])
            for i in range(3):
                hid[j][i] += rate*dj*row[i]
print(hid, out)
