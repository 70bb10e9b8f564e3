#include "rows.h"

#include <algorithm>

namespace notebank {

void add_between(const Rows& table) {
    for (int point = 0; point < table.points; point++) {
        const double place = std::min(std::max(table.place[point], 0.0), table.frames - 1.0);
        const int low = std::min((int)place, std::max(table.frames - 2, 0));
        const float share = (float)(place - low);
        const float* before = table.rows + (long long)low * table.columns;
        const float* after = low + 1 < table.frames ? before + table.columns : before;
        float* out = table.out + (long long)point * table.stride;
        for (int i = 0; i < table.columns; i++)
            out[i] += table.weight[i] * (before[i] + share * (after[i] - before[i]));
    }
}

}  // namespace notebank
