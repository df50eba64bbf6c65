# verdict: wrong
# wrong: the hidden delta
# line: 26
# mistake: the indices of the output weights are exchanged in the sum over the outputs; with as many outputs as hidden units it fits
# style: C programmer, two outputs and two hidden units
import math, random
random.seed(44)
IN, HID, OUT = 3, 2, 2
samples = [([0,0,1],[0,1]), ([0,1,1],[0,1]), ([1,0,1],[0,1]), ([1,1,1],[1,0])]
ih = [[random.uniform(-1,1) for h in range(HID)] for i in range(IN)]
ho = [[random.uniform(-1,1) for o in range(OUT)] for h in range(HID)]

def squash(x): return 1/(1+math.exp(-x))

for it in range(3000):
    err = 0
    for inp, tgt in samples:
        hid = [squash(sum(inp[i]*ih[i][h] for i in range(IN))) for h in range(HID)]
        out = [squash(sum(hid[h]*ho[h][o] for h in range(HID))) for o in range(OUT)]
        od = [(tgt[o]-out[o])*out[o]*(1-out[o]) for o in range(OUT)]
        err += sum((tgt[o]-out[o])**2 for o in range(OUT))
        hd = []
        for h in range(HID):
            s = 0
            for o in range(OUT):
                s += od[o]*ho[o][h]
            hd.append(s*hid[h]*(1-hid[h]))
        for h in range(HID):
            for o in range(OUT):
                ho[h][o] += 0.5*od[o]*hid[h]
        for i in range(IN):
            for h in range(HID):
                ih[i][h] += 0.5*hd[h]*inp[i]
    if it % 600 == 0: print(it, err)
