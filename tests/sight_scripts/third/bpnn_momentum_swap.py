# verdict: wrong
# line: 23
# why: The remembered change is read at co[k][j] instead of co[j][k], so momentum repeats another weight's change.
import math, random
random.seed(5)
NI, NH, NO = 3, 4, 4
wi = [[random.uniform(-.5,.5) for j in range(NH)] for i in range(NI)]
wo = [[random.uniform(-.5,.5) for k in range(NO)] for j in range(NH)]
ci = [[0.0]*NH for i in range(NI)]
co = [[0.0]*NO for j in range(NH)]
data = [([0,0,1],[1,0,0,0]), ([0,1,1],[0,1,0,0]), ([1,0,1],[0,0,1,0]), ([1,1,1],[0,0,0,1])]
sg = lambda x: 1/(1+math.exp(-x))
N, M = 0.5, 0.4
for epoch in range(1500):
    total = 0
    for x, t in data:
        ah = [sg(sum(x[i]*wi[i][j] for i in range(NI))) for j in range(NH)]
        ao = [sg(sum(ah[j]*wo[j][k] for j in range(NH))) for k in range(NO)]
        od = [(t[k]-ao[k])*ao[k]*(1-ao[k]) for k in range(NO)]
        hd = [ah[j]*(1-ah[j])*sum(od[k]*wo[j][k] for k in range(NO)) for j in range(NH)]
        for j in range(NH):
            for k in range(NO):
                c = N*od[k]*ah[j] + M*co[k][j]
                wo[j][k] += c
                co[j][k] = c
        for i in range(NI):
            for j in range(NH):
                c = N*hd[j]*x[i] + M*ci[i][j]
                wi[i][j] += c
                ci[i][j] = c
        total += sum((a-b)**2 for a,b in zip(t,ao))
    if epoch % 300 == 0: print(epoch, round(total,4))
